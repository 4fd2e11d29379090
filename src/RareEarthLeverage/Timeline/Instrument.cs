namespace RareEarthLeverage.Timeline;

/// <summary>What kind of step an event is. The words are those of the data dictionary.</summary>
public enum Instrument
{
    ExportLicensing,
    ExportQuota,
    InformalHalt,
    TechnologyBan,
    ExtraterritorialRule,
    ExportBan,
    EntityListing,
    Suspension,
    GeneralLicence,
    LicenceGrant,
    Tariff,
    TariffCut,
    ChipRule,
    ChipWaiver,
    LegislativeCall,
    Talks,
    Truce,
    Law,
    WtoRuling,
    Investment,
    Offtake,
    PriceFloor,
    Alliance,
    Stockpile,
    Plant,
    Other,
}

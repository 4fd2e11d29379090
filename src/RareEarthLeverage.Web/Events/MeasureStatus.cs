using RareEarthLeverage.Timeline;

namespace RareEarthLeverage.Web.Events;

/// <summary>Whether a status such as "in force" says anything about an event. It does of a measure that runs for a time: a
/// rule, a duty, a listing, a pause, a practice such as an informal halt. It does not of something that happened once and
/// was over: talks, a call, a ruling, an investment, a contract, a plant, a single licence.</summary>
internal static class MeasureStatus
{
    public static bool AppliesTo(PolicyEvent policyEvent) =>
        policyEvent.Instrument switch
        {
            Instrument.ExportLicensing
            or Instrument.ExportQuota
            or Instrument.InformalHalt
            or Instrument.TechnologyBan
            or Instrument.ExtraterritorialRule
            or Instrument.ExportBan
            or Instrument.EntityListing
            or Instrument.Suspension
            or Instrument.GeneralLicence
            or Instrument.Tariff
            or Instrument.TariffCut
            or Instrument.ChipRule
            or Instrument.ChipWaiver
            or Instrument.Truce
            or Instrument.Law
            or Instrument.PriceFloor => true,
            Instrument.LicenceGrant
            or Instrument.LegislativeCall
            or Instrument.Talks
            or Instrument.WtoRuling
            or Instrument.Investment
            or Instrument.Offtake
            or Instrument.Alliance
            or Instrument.Stockpile
            or Instrument.Plant => false,
            // The rest is mixed: a duration written in the row makes it a measure.
            Instrument.Other => policyEvent.EffectiveDate is not null || policyEvent.EndDate is not null,
            var other => throw new InvalidOperationException($"Is {other} a measure?"),
        };
}

namespace RareEarthLeverage.Store.Accounts;

/// <summary>The table of the protection keys, which is made by whoever needs it first.</summary>
internal static class ProtectionKeyTable
{
    /// <summary>Leaves a table that is there as it is; understood by both databases.</summary>
    public const string Create =
        """CREATE TABLE IF NOT EXISTS "ProtectionKeys" ("Name" TEXT NOT NULL, "Xml" TEXT NOT NULL, CONSTRAINT "PK_ProtectionKeys" PRIMARY KEY ("Name"))""";
}

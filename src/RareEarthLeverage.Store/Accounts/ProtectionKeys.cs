using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace RareEarthLeverage.Store.Accounts;

/// <summary>Keeps the keys that protect cookies, forms and circuits in the database, so that several programs on one database
/// understand each other's. The interface is not asynchronous.</summary>
internal sealed class ProtectionKeys(IDbContextFactory<LeverageDb> databases) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = databases.CreateDbContext();
        MakeTable(db);
        return [.. db.ProtectionKeys.Select(k => k.Xml).ToList().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = databases.CreateDbContext();
        MakeTable(db);
        db.ProtectionKeys.Add(new() { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }

    /// <summary>The first page is asked for while the database is still being migrated. The migration makes the table too, and both
    /// leave one that is there as it is.</summary>
    private static void MakeTable(LeverageDb db) => db.Database.ExecuteSqlRaw(ProtectionKeyTable.Create);
}

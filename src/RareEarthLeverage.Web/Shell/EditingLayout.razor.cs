namespace RareEarthLeverage.Web.Shell;

/// <summary>Frame of the pages for editing and administration; a page takes it with <c>@layout EditingLayout</c>.</summary>
public sealed partial class EditingLayout;

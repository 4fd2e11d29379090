// dotnet-ef wants a program to start from; it takes the contexts from the factories beside this file.
return;

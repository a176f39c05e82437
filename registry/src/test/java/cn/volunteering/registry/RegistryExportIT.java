package cn.volunteering.registry;

import cn.volunteering.testsupport.export.TenantExportSuite;

/** What a tenant takes with it from the registry's database of the tenant. */
class RegistryExportIT extends TenantExportSuite {}

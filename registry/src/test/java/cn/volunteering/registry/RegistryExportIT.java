package cn.volunteering.registry;

import cn.volunteering.testsupport.export.TenantExportSuite;

/** Tests the tenant export from the registry's tenant database. */
class RegistryExportIT extends TenantExportSuite {}

package cn.volunteering.scoring;

import cn.volunteering.testsupport.export.TenantExportSuite;

/** Checks what this service exports for a tenant, collection by collection. */
class ScoringExportIT extends TenantExportSuite {}

package cn.volunteering.scoring;

import cn.volunteering.testsupport.export.TenantExportSuite;

/** What a tenant takes with it from this service, collection by collection. */
class ScoringExportIT extends TenantExportSuite {}

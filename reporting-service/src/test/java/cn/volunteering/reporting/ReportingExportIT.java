package cn.volunteering.reporting;

import cn.volunteering.testsupport.export.TenantExportSuite;

/** What a tenant takes with it from this service, collection by collection. */
class ReportingExportIT extends TenantExportSuite {}

package cn.volunteering.reporting;

import cn.volunteering.testsupport.export.TenantExportSuite;

/** Checks what this service exports for a tenant, collection by collection. */
class ReportingExportIT extends TenantExportSuite {}

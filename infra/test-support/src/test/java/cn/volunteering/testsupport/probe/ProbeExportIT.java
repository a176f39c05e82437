package cn.volunteering.testsupport.probe;

import cn.volunteering.testsupport.export.TenantExportSuite;

/** The suite itself, on a service with one collection of its own. */
class ProbeExportIT extends TenantExportSuite {}

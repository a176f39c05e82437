package cn.volunteering.volunteer;

import cn.volunteering.testsupport.export.TenantExportSuite;

/** What a tenant takes with it from this service, collection by collection. */
class VolunteerExportIT extends TenantExportSuite {}

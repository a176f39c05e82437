package cn.volunteering.volunteer;

import cn.volunteering.testsupport.export.TenantExportSuite;

/** Tests the tenant export of this service, collection by collection. */
class VolunteerExportIT extends TenantExportSuite {}

package cn.volunteering.activity;

import cn.volunteering.testsupport.export.TenantExportSuite;
import org.springframework.context.annotation.Import;

/** Tests the tenant export of this service, collection by collection. */
@Import(ActivityTestConfiguration.class)
class ActivityExportIT extends TenantExportSuite {}

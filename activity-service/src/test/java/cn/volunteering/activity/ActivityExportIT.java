package cn.volunteering.activity;

import cn.volunteering.testsupport.export.TenantExportSuite;
import org.springframework.context.annotation.Import;

/** What a tenant takes with it from this service, collection by collection. */
@Import(ActivityTestConfiguration.class)
class ActivityExportIT extends TenantExportSuite {}

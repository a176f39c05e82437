package cn.volunteering.activity;

import cn.volunteering.testsupport.api.ApiDocumentSuite;
import org.springframework.context.annotation.Import;

@Import(ActivityTestConfiguration.class)
class ActivityApiDocumentIT extends ApiDocumentSuite {}

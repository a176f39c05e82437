package cn.volunteering.activity;

import cn.volunteering.testsupport.isolation.EndpointIsolationSuite;
import org.springframework.context.annotation.Import;

@Import(ActivityTestConfiguration.class)
class ActivityEndpointIsolationIT extends EndpointIsolationSuite {}

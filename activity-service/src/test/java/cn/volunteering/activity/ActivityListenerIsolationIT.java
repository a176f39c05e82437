package cn.volunteering.activity;

import cn.volunteering.testsupport.isolation.ListenerIsolationSuite;
import org.springframework.context.annotation.Import;

@Import(ActivityTestConfiguration.class)
class ActivityListenerIsolationIT extends ListenerIsolationSuite {}

package cn.volunteering.volunteer;

import cn.volunteering.testsupport.isolation.ListenerIsolationSuite;

/** Every listener of this service, sent records that must not be handled. */
class VolunteerListenerIsolationIT extends ListenerIsolationSuite {}

package cn.volunteering.volunteer;

import cn.volunteering.testsupport.architecture.ArchitectureSuite;

/** Applies the common architecture rules to this service. */
class VolunteerArchitectureTest extends ArchitectureSuite {}

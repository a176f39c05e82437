package cn.volunteering.policy;

import cn.volunteering.testsupport.architecture.ArchitectureSuite;

class PolicyArchitectureTest extends ArchitectureSuite {}

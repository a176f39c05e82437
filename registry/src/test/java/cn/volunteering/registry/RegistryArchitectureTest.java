package cn.volunteering.registry;

import cn.volunteering.testsupport.architecture.ArchitectureSuite;

class RegistryArchitectureTest extends ArchitectureSuite {}

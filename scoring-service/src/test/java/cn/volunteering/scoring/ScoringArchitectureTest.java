package cn.volunteering.scoring;

import cn.volunteering.testsupport.architecture.ArchitectureSuite;

class ScoringArchitectureTest extends ArchitectureSuite {}

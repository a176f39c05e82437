package cn.volunteering.scoring;

import cn.volunteering.testsupport.api.ApiDocumentSuite;

class ScoringApiDocumentIT extends ApiDocumentSuite {}

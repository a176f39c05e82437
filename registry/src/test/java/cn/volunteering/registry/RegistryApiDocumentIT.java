package cn.volunteering.registry;

import cn.volunteering.testsupport.api.ApiDocumentSuite;

class RegistryApiDocumentIT extends ApiDocumentSuite {}

package cn.volunteering.registry;

import cn.volunteering.registry.tenant.web.TenantView;
import cn.volunteering.testsupport.architecture.ArchitectureSuite;
import java.util.Map;

class RegistryArchitectureTest extends ArchitectureSuite {

    @Override
    protected Map<Class<?>, String> withoutActions() {
        return Map.of(TenantView.class, "a tenant cannot change its own entry; operators work with rows of their own");
    }
}

package cn.volunteering.registry;

import cn.volunteering.testsupport.isolation.EndpointIsolationSuite;
import java.util.Set;

class RegistryEndpointIsolationIT extends EndpointIsolationSuite {

    private static final String DRAFT = "POST /api/tenants/{tenant}/registry/policies ";
    private static final String REVISION = "PUT /api/tenants/{tenant}/registry/policies/{id}/draft ";

    /** Accepts the answer to calls that need Keycloak. */
    @Override
    protected Set<Integer> statusesOfAbsentNeighbours() {
        return Set.of(503);
    }

    /** Lists the days of policies, which may hold for many years. */
    @Override
    protected Set<String> fieldsOfAnyYear() {
        return Set.of(
                DRAFT + "effectiveFrom",
                DRAFT + "effectiveTo",
                DRAFT + "values[0].effectiveFrom",
                DRAFT + "values[0].effectiveTo",
                REVISION + "effectiveFrom",
                REVISION + "effectiveTo",
                REVISION + "values[0].effectiveFrom",
                REVISION + "values[0].effectiveTo",
                "GET /api/tenants/{tenant}/registry/effective-values date");
    }
}

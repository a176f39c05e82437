package cn.volunteering.gateway;

import cn.volunteering.gateway.surroundings.TestIssuerSurroundings;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.api.ApiDocumentChecks;
import cn.volunteering.testsupport.servers.NeedsServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

@NeedsServers
@SpringBootTest(
        classes = GatewayApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "MANAGEMENT_PORT=0")
@ContextConfiguration(initializers = TestIssuerSurroundings.class)
class GatewayApiDocumentIT extends ApiDocumentChecks {

    @Autowired
    Environment environment;

    @Autowired
    JsonMapper json;

    @Override
    protected TestClient client() {
        return new TestClient(environment, json);
    }

    @Override
    protected String address() {
        return "/docs/api/gateway";
    }
}

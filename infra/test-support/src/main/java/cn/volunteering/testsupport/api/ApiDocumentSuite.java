package cn.volunteering.testsupport.api;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import org.springframework.beans.factory.annotation.Autowired;

/** The {@link ApiDocumentChecks} of a service, which extends this class. */
@PlatformTest
public abstract class ApiDocumentSuite extends ApiDocumentChecks {

    @Autowired
    TestClient client;

    @Override
    protected final TestClient client() {
        return client;
    }
}

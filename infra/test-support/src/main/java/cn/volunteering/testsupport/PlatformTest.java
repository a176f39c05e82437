package cn.volunteering.testsupport;

import cn.volunteering.testsupport.servers.NeedsServers;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a test of a whole service on real servers: a free port, separate topics, tokens of the test issuer, no
 * discovery. Provides {@link TestTenants}, {@link TestClient} and {@link TestEvents} as beans.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@NeedsServers
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = PlatformTestInitializer.class)
@Import(TestSupportConfiguration.class)
public @interface PlatformTest {}

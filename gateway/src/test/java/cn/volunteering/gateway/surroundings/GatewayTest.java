package cn.volunteering.gateway.surroundings;

import cn.volunteering.gateway.GatewayApplication;
import cn.volunteering.testsupport.servers.NeedsServers;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Marks a test of the whole gateway on its real port, among its {@link Surroundings}. All such tests share one gateway.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@NeedsServers
@SpringBootTest(classes = GatewayApplication.class, webEnvironment = WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = Surroundings.class)
@Import(MovableClock.Configuration.class)
public @interface GatewayTest {}

package cn.volunteering.web.operations;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The endpoints that every service has. */
@Configuration(proxyBeanMethods = false)
@Import({DeadLetterController.class, ReadModelController.class, AuditController.class})
public class OperationsConfiguration {}

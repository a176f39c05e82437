package cn.volunteering.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that anyone may call an endpoint without signing in. Only for reading, below {@code /api/public/}: a service asks
 * for a token everywhere else. The isolation suite of the service lists each of these endpoints.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToEverybody {}

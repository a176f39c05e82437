package cn.volunteering.registry.identity.web;

import cn.volunteering.edge.problem.Problem;
import cn.volunteering.registry.identity.IdentityProviderException;
import cn.volunteering.registry.identity.UsernameTakenException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Translates failures of account operations for users. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class IdentityProblems {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityProblems.class);

    @ExceptionHandler
    Problem taken(UsernameTakenException e) {
        return Problem.of(HttpStatus.CONFLICT, "username-taken", "该登录名已被使用，请换一个");
    }

    @ExceptionHandler
    Problem unavailable(IdentityProviderException e) {
        LOG.error("Request to the identity provider failed", e);
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "identity-unavailable", "账号服务暂时不可用，请稍后重试");
    }
}

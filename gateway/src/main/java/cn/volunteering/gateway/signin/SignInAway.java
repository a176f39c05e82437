package cn.volunteering.gateway.signin;

import cn.volunteering.gateway.problem.Problem;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/** What is said when it cannot be told who calls, because the identity provider is away. */
final class SignInAway {

    static final Problem PROBLEM = Problem.of(
                    HttpStatus.SERVICE_UNAVAILABLE, "sign-in-unavailable", "登录服务暂时不可用", "暂时无法确认您的身份，请稍后再试。")
            .retryAfter(Duration.ofSeconds(10));

    private SignInAway() {}
}

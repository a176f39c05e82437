package cn.volunteering.gateway.signin;

import cn.volunteering.edge.ApiPath;
import cn.volunteering.gateway.problem.Problem;
import cn.volunteering.gateway.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a request reach an endpoint of the gateway only if it is admitted, before anything of its body is read. */
final class AdmissionGuard implements HandlerInterceptor {

    private final Admission admission;

    AdmissionGuard(Admission admission) {
        this.admission = admission;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint && AdmissionCheck.isApi(ApiPath.mappingOf(request))) {
            Circle circle = Admission.circleOf(endpoint).orElseThrow(() -> new IllegalStateException("No circle"));
            if (!admission.admits(circle, request)) {
                throw new ProblemException(Problem.of(HttpStatus.FORBIDDEN, "forbidden", "没有权限", circle.refusal()));
            }
        }
        return true;
    }
}

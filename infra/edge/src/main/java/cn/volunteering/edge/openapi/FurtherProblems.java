package cn.volunteering.edge.openapi;

import cn.volunteering.edge.openapi.code.ProblemCode;
import java.util.List;
import org.springframework.web.method.HandlerMethod;

/** Problems that a process answers with while it resolves the parameters of an endpoint, before the endpoint is called. */
@FunctionalInterface
public interface FurtherProblems {

    List<ProblemCode> of(HandlerMethod endpoint);
}

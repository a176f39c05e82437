package cn.volunteering.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PageableHandlerMethodArgumentResolver;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Resolves {@code Pageable} parameters as Spring Data does, but rejects offsets above {@code Integer.MAX_VALUE}. */
final class BoundedPageResolver implements HandlerMethodArgumentResolver {

    private final PageableHandlerMethodArgumentResolver pages;

    BoundedPageResolver(PageableHandlerMethodArgumentResolver pages) {
        this.pages = pages;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return pages.supportsParameter(parameter);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws ServletRequestBindingException {
        Pageable page = page(parameter, container, request, binders);
        if (page.isPaged() && page.getOffset() > Integer.MAX_VALUE) {
            throw new ServletRequestBindingException("没有这么多页");
        }
        return page;
    }

    /** Spring Data decodes the parameter sort a second time, and fails if a percent sign remains. */
    private Pageable page(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws ServletRequestBindingException {
        try {
            return pages.resolveArgument(parameter, container, request, binders);
        } catch (IllegalArgumentException e) {
            throw new ServletRequestBindingException("分页或排序参数的格式不对", e);
        }
    }
}

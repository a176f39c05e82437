package cn.volunteering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.edge.problem.FieldFault;
import cn.volunteering.edge.problem.ProblemException;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.MethodParameter;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PageableHandlerMethodArgumentResolver;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

class BoundedPageResolverTest {

    private final BoundedPageResolver resolver =
            new BoundedPageResolver(new PageableHandlerMethodArgumentResolver(), 200);

    @SuppressWarnings("unused") // the parameter is resolved
    void list(Pageable page) {}

    @ParameterizedTest
    @CsvSource({
        "page, -1",
        "page, x",
        "page, 1.0",
        "page, +1",
        "page, 9999999999",
        "page, 107374183",
        "size, 0",
        "size, 201",
        "size, -1",
        "size, x",
        "size, 2147483648",
        "sort, '%'",
        "sort, ','",
        "sort, 'title,up'",
        "sort, 'title,desc,x'",
        "sort, ''"
    })
    void resolveWhenAValueHasAnotherFormNamesTheParameter(String name, String value) {
        assertThatThrownBy(() -> resolve(name, value)).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(
                        e.problem().properties().get("errors"))
                .asInstanceOf(InstanceOfAssertFactories.list(FieldFault.class))
                .extracting(FieldFault::field)
                .isEqualTo(List.of(name)));
    }

    @Test
    void resolveWhenValuesAreInRangeReadsThem() throws Exception {
        assertThat(resolve("size", "200").getPageSize()).isEqualTo(200);
        assertThat(resolve("size", "1").getPageSize()).isEqualTo(1);
        assertThat(resolve("page", "0").getPageNumber()).isZero();
        assertThat(resolve("sort", "title,DESC").getSort())
                .isEqualTo(Sort.by("title").descending());
    }

    private Pageable resolve(String name, String value) throws Exception {
        var request = new MockHttpServletRequest();
        request.setParameter(name, value);
        if (name.equals("page")) {
            request.setParameter("size", "200");
        }
        var parameter = new MethodParameter(getClass().getDeclaredMethod("list", Pageable.class), 0);
        return (Pageable) resolver.resolveArgument(parameter, null, new ServletWebRequest(request), null);
    }
}

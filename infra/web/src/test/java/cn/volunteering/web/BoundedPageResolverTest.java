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
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.PageableHandlerMethodArgumentResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

class BoundedPageResolverTest {

    private final ListOrders orders =
            new ListOrders(state -> state == Book.class ? List.of("title", "year") : List.of());
    private final BoundedPageResolver resolver =
            new BoundedPageResolver(new PageableHandlerMethodArgumentResolver(), 200, orders);

    private record Book(String title, int year) {}

    @SuppressWarnings("unused") // the parameter is resolved
    void list(@Sortable(Book.class) Pageable page) {}

    @ParameterizedTest
    @CsvSource({
        "page, -1",
        "page, x",
        "page, 1.0",
        "page, +1",
        "page, 9999999999",
        "page, 10000001",
        "size, 0",
        "size, 201",
        "size, -1",
        "size, x",
        "size, 2147483648",
        "sort, '%'",
        "sort, ','",
        "sort, 'title,up'",
        "sort, 'title,desc,x'",
        "sort, 'title,DESC'",
        "sort, author",
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
        assertThat(resolve("page", "10000000").getOffset()).isEqualTo(2_000_000_000);
        assertThat(resolve("sort", "title,desc").getSort())
                .isEqualTo(Sort.by("title").descending());
    }

    @Test
    void resolveWhenThereAreMoreOrdersThanFieldsNamesTheParameter() throws Exception {
        assertThat(resolve("sort", "year", "title,asc").getSort()).isEqualTo(Sort.by("year", "title"));
        assertThatThrownBy(() -> resolve("sort", "year", "title", "year,desc")).isInstanceOf(ProblemException.class);
    }

    @Test
    void valuesListsEachFieldAloneAndWithEachDirection() throws Exception {
        assertThat(orders.values(page()))
                .containsExactly("title", "title,asc", "title,desc", "year", "year,asc", "year,desc");
    }

    @Test
    void resolveWhenASheetIsWantedTakesTheWholeListInItsOrder() throws Exception {
        var request = new MockHttpServletRequest();
        request.addHeader(HttpHeaders.ACCEPT, SheetRequest.XLSX.toString());
        request.setParameter("sort", "year");

        assertThat(resolve(request)).isEqualTo(PageRequest.of(0, SheetRequest.MOST_ROWS, Sort.by("year")));
    }

    @Test
    void resolveWhenAPageOfASheetIsWantedNamesTheParameter() {
        var request = new MockHttpServletRequest();
        request.addHeader(HttpHeaders.ACCEPT, SheetRequest.XLSX.toString());
        request.setParameter("page", "0");

        assertThatThrownBy(() -> resolve(request)).isInstanceOf(ProblemException.class);
    }

    private Pageable resolve(String name, String... values) throws Exception {
        var request = new MockHttpServletRequest();
        request.setParameter(name, values);
        if (name.equals("page")) {
            request.setParameter("size", "200");
        }
        return resolve(request);
    }

    private Pageable resolve(MockHttpServletRequest request) throws Exception {
        return (Pageable) resolver.resolveArgument(page(), null, new ServletWebRequest(request), null);
    }

    private MethodParameter page() throws NoSuchMethodException {
        return new MethodParameter(getClass().getDeclaredMethod("list", Pageable.class), 0);
    }
}

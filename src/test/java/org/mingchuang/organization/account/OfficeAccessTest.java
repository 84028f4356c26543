package org.mingchuang.organization.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.OrganizationFixtures;
import org.mingchuang.organization.PostKind;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.web.Permitted;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the office, of all modules, against who may come: nobody unknown, nobody without the permission. */
@OfficeTest
class OfficeAccessTest {

    private static final Set<String> PUBLIC = Set.of(
            "/office/sign-in",
            "/office/sign-in/refused",
            "/office/set-up/{token}",
            "/office/preview/{token}",
            "/office/preview/{token}/files/{file}");

    @Autowired
    private MockMvc office;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private OrganizationFixtures fixtures;

    @Test
    void each_address_of_the_office_says_who_may_come() {
        assertThat(addresses())
                .filteredOn(address -> address.permitted() == null)
                .isEmpty();
    }

    @Test
    void who_is_not_signed_in_is_sent_to_the_sign_in_page_or_told_so() throws Exception {
        var open = new ArrayList<String>();
        for (Address address : addresses()) {
            MockHttpServletResponse response = answer(address, null);
            boolean redirected = String.valueOf(response.getRedirectedUrl()).startsWith("/office/sign-in?next=");
            boolean told = response.getStatus() == 401;
            if (address.method().equals(HttpMethod.GET) ? !redirected : !told) {
                open.add(address + " " + response.getStatus());
            }
        }

        assertThat(open).isEmpty();
    }

    @Test
    void who_lacks_the_permission_is_refused() throws Exception {
        PersonId clerk = fixtures.person(fixtures.aSection());
        var open = new ArrayList<String>();
        for (Address address : addresses()) {
            Permitted permitted = address.permitted();
            boolean forAll =
                    permitted != null && Arrays.asList(permitted.value()).contains(Permission.OFFICE);
            if (!forAll && answer(address, clerk).getStatus() != 403) {
                open.add(address.toString());
            }
        }

        assertThat(open).isEmpty();
    }

    @Test
    void an_act_without_the_form_s_token_is_refused() throws Exception {
        PersonId admin = fixtures.person(fixtures.aSection(), PostKind.SYSTEM_ADMIN);

        int status = office.perform(MockMvcRequestBuilders.post("/office/units").with(fixtures.signedIn(admin)))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(status).isEqualTo(403);
    }

    private MockHttpServletResponse answer(Address address, @Nullable PersonId person) throws Exception {
        String path = address.pattern()
                .replaceAll("\\{\\d+,\\d+}", "")
                .replaceAll("\\{[^}/]+}", "1")
                .replace("**", "1");
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(address.method(), path)
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        return office.perform(person == null ? request : request.with(fixtures.signedIn(person)))
                .andReturn()
                .getResponse();
    }

    private List<Address> addresses() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> of(entry).stream())
                .filter(address -> address.pattern().startsWith("/office") && !PUBLIC.contains(address.pattern()))
                .toList();
    }

    private static List<Address> of(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        HttpMethod method = entry.getKey().getMethodsCondition().getMethods().stream()
                .findFirst()
                .map(each -> HttpMethod.valueOf(each.name()))
                .orElse(HttpMethod.GET);
        return entry.getKey().getPatternValues().stream()
                .map(pattern -> new Address(method, pattern, permitted(entry.getValue())))
                .toList();
    }

    private static @Nullable Permitted permitted(HandlerMethod method) {
        Permitted own = method.getMethodAnnotation(Permitted.class);
        return own == null ? method.getBeanType().getAnnotation(Permitted.class) : own;
    }

    private record Address(
            HttpMethod method, String pattern, @Nullable Permitted permitted) {}
}

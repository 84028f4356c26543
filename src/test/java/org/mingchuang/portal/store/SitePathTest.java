package org.mingchuang.portal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index.html",
                "/zwdt/gzdt/202611/t20261123_15.html",
                "/files/202611/0b9ad5a0-3f6c-4bd5-9a53-8a4c0b1f5f5e.pdf",
                "/assets/site.0123456789ab.css",
                "/MP_verify_x7Yz.txt"
            })
    void an_address_of_the_site_names_a_file(String address) {
        assertThat(SitePath.requested(address)).contains(new SitePath(address));
    }

    @Test
    void a_folder_means_its_index() {
        assertThat(SitePath.requested("/zwdt/gzdt/")).contains(new SitePath("/zwdt/gzdt/index.html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "index.html",
                "/../application.yml",
                "/zwdt/../../etc/passwd",
                "/zwdt/..",
                "/./index.html",
                "/.aside/1",
                "/.manifest",
                "/zwdt/.hidden/index.html",
                "//index.html",
                "/zwdt//index.html",
                "/%2e%2e/etc/passwd",
                "/zwdt%2fgzdt/index.html",
                "/index.html%00.pdf",
                "/index.html\u0000",
                "/..\\..\\windows",
                "\\index.html",
                "/c:/windows",
                "/index.html;jsessionid=1",
                "/首页.html",
                "/a b.html",
                "/index.html.gz",
                "/-rf"
            })
    void nothing_else_can_be_named(String address) {
        assertThat(SitePath.requested(address)).isEmpty();
        assertThatThrownBy(() -> new SitePath(address)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_endless_address_names_nothing() {
        assertThat(SitePath.requested("/" + "a".repeat(600))).isEmpty();
    }
}

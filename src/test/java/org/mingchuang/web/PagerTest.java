package org.mingchuang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.web.Pager.PageLink;

class PagerTest {

    @Test
    void the_neighbours_the_first_and_the_last_page_are_linked_and_the_gaps_are_not() {
        Pager pager = Pager.of(new Paged<>(List.of(), PageRequest.of(6), 400), "/office/manuscripts?state=DRAFT");

        assertThat(pager.links())
                .extracting(PageLink::label)
                .containsExactly("1", "…", "4", "5", "6", "7", "8", "…", "20");
        assertThat(pager.previous()).isEqualTo("/office/manuscripts?state=DRAFT&page=5");
        assertThat(pager.next()).isEqualTo("/office/manuscripts?state=DRAFT&page=7");
    }

    @Test
    void the_only_page_leads_nowhere() {
        Pager pager = Pager.of(new Paged<>(List.of(), PageRequest.first(), 0), "/office/manuscripts");

        assertThat(pager.previous() + pager.next()).isEmpty();
        assertThat(pager.pages()).isEqualTo(1);
    }

    @Test
    void a_second_click_on_a_heading_turns_the_order_around() {
        var byTitle = new Sorting("title", false, "/office/manuscripts?state=DRAFT");

        assertThat(byTitle.linkFor("title")).isEqualTo("/office/manuscripts?state=DRAFT&sort=title&order=desc");
        assertThat(byTitle.linkFor("time")).isEqualTo("/office/manuscripts?state=DRAFT&sort=time&order=asc");
        assertThat(byTitle.stateOf("title")).isEqualTo("ascending");
        assertThat(byTitle.stateOf("time")).isEqualTo("none");
    }
}

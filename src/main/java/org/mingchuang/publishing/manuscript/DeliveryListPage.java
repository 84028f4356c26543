package org.mingchuang.publishing.manuscript;

import java.util.List;
import org.mingchuang.publishing.manuscript.ManuscriptPage.DeliveryRow;
import org.mingchuang.web.Pager;

/** 发布情况页面: what is planned, and what fails. */
public record DeliveryListPage(List<Line> lines, Pager pager) {

    /** 待投递行. */
    public record Line(long manuscript, String title, boolean failing, DeliveryRow row) {

        public String address() {
            return "/office/manuscripts/" + manuscript;
        }
    }
}

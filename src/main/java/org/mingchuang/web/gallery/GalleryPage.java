package org.mingchuang.web.gallery;

import java.util.List;
import java.util.Map;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Sorting;
import org.mingchuang.web.TimelineEntry;
import org.mingchuang.web.WithEditor;

/** 组件页: the examples' values. */
public record GalleryPage(
        List<Option> options,
        FormErrors errors,
        List<Fact> facts,
        List<TimelineEntry> entries,
        Pager pager,
        Sorting sorting)
        implements WithEditor {

    public String line(String component) {
        return Lines.of(component);
    }

    static GalleryPage examples() {
        return new GalleryPage(
                List.of(
                        new Option("NEWS", "工作动态"),
                        new Option("NOTICE", "通知公告"),
                        new Option("POLICY", "政策文件"),
                        new Option("INTERPRETATION", "政策解读")),
                new FormErrors(Map.of("wrongTitle", "请填写标题")),
                List.of(
                        new Fact("发文字号", "黔江住建委〔2020〕42号"),
                        new Fact("成文日期", "2020-08-12"),
                        new Fact("发布机构", "黔江区住房城乡建委"),
                        new Fact("有效性", "有效")),
                timeline(),
                Pager.of(new Paged<>(List.of(), new PageRequest(4, 20), 214), "/office/components?kind=NOTICE"),
                new Sorting("time", true, "/office/components"));
    }

    private static List<TimelineEntry> timeline() {
        return List.of(
                new TimelineEntry("送审", "陈晓（委办公室）", "2020-08-12 09:30", "", "blue"),
                new TimelineEntry("退回", "李明（委办公室主任）", "2020-08-12 10:05", "附件名称与正文不一致，请核对。", "red"),
                new TimelineEntry("再次送审", "陈晓（委办公室）", "2020-08-12 10:40", "", "blue"),
                new TimelineEntry("同意", "李明（委办公室主任）", "2020-08-12 11:02", "五关审核通过。", "green"),
                new TimelineEntry("待审签", "分管政务公开领导", "今天 11:02", "", "grey"));
    }
}

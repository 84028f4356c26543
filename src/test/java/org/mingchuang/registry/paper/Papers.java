package org.mingchuang.registry.paper;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mingchuang.registry.paper.FilingForm.Change;
import org.mingchuang.registry.paper.FilingForm.Field;
import org.mingchuang.registry.paper.FilingForm.Opinion;

/** 备案文书样例. */
final class Papers {

    static final String COMMISSION = "重庆市黔江区住房和城乡建设委员会";
    static final String LONG_ADDRESS =
            "https://mp.weixin.qq.com/mp/profile_ext?action=home&__biz=" + "MzA3NTU2".repeat(12);

    private Papers() {}

    static CoveringLetter aLetter() {
        return letter(
                COMMISSION + "关于开设政务新媒体备案的函",
                List.of(
                        "按照《国务院办公厅关于推进政务新媒体健康有序发展的意见》（国办发〔2018〕123号）和区政府有关要求，我委直属单位区建设工程质量安全监督站于2020年9月29日开设微信公众号“黔江质安”。经审核，备案材料齐全，现报请备案。",
                        "特此函告。"),
                List.of("政务新媒体（网站）开设备案表"));
    }

    static CoveringLetter aLongLetter() {
        return new CoveringLetter(
                COMMISSION + "文件",
                "黔江建函〔2020〕12号",
                "李某",
                COMMISSION + "关于开设变更和注销一批政务新媒体账号并调整门户网站负责人备案的函",
                "黔江区人民政府办公室",
                List.of(
                        "现将我委政务新媒体开设、变更、注销情况报请备案。",
                        "一、开设账号",
                        "（一）微信公众号",
                        "区房屋管理中心开设“黔江房管”，用于发布房地产市场、物业管理和住房保障方面的政策和服务信息。".repeat(4),
                        "二、变更账号",
                        "区建设工程质量安全监督站“黔江质安”变更负责人、运维人员和功能定位。".repeat(5),
                        "以上情况已经我委审核。"),
                List.of("政务新媒体（网站）开设备案表（黔江房管）", "政务新媒体（网站）变更备案表（黔江质安，负责人、运维人员和功能定位变更）", "账号认证截图"),
                COMMISSION,
                LocalDate.of(2020, 10, 10),
                true,
                "联系人：张某；联系电话：023-79220000",
                new CoveringLetter.Imprint(
                        List.of("区委宣传部", "区委网信办", "区公安局", "区大数据应用发展管理局", "重庆市住房和城乡建设委员会办公室"),
                        COMMISSION + "办公室",
                        LocalDate.of(2020, 10, 10)));
    }

    /** As many full lines in one paragraph, to count what goes on a page. */
    static CoveringLetter aLetterOf(int lines) {
        return letter("关于备案的函", List.of("备".repeat(28 * lines - 2)), List.of());
    }

    private static CoveringLetter letter(String title, List<String> body, List<String> attachments) {
        return new CoveringLetter(
                COMMISSION,
                "黔江建函〔2020〕8号",
                "",
                title,
                "黔江区人民政府办公室",
                body,
                attachments,
                "黔江区住房城乡建委",
                LocalDate.of(2020, 8, 3),
                true,
                "联系人：张某；联系电话：023-79220000",
                new CoveringLetter.Imprint(List.of(), COMMISSION + "办公室", LocalDate.of(2020, 8, 3)));
    }

    static CoveringLetter unsealed(CoveringLetter letter) {
        return new CoveringLetter(
                letter.mark(),
                letter.number(),
                letter.issuer(),
                letter.title(),
                letter.recipient(),
                letter.body(),
                letter.attachments(),
                "黔江区住建委",
                letter.signedOn(),
                false,
                letter.note(),
                letter.imprint());
    }

    static FilingForm anOpening() {
        return new FilingForm(
                "开设",
                "黔江区建设工程质量安全监督站",
                "2020-0007",
                fields(),
                List.of(),
                "为及时发布建设工程质量安全监督信息，方便企业和群众查询，拟开设微信公众号。",
                List.of("政务新媒体开设审批单", "账号认证截图", "信息发布审核制度"),
                "",
                Opinion.NONE,
                Opinion.NONE,
                new FilingForm.Writer("张某", "023-79220001", ""));
    }

    static FilingForm aChangeOfMuch() {
        return aChange("因机构改革和人员调整，账号名称、主页地址、负责人和运维人员均有变动。".repeat(3));
    }

    static FilingForm aChange(String reason) {
        return new FilingForm(
                "变更",
                COMMISSION + "直属重庆市黔江区建设工程质量安全监督与造价管理服务中心",
                "2020-0012",
                fields(LONG_ADDRESS),
                IntStream.rangeClosed(1, 14)
                        .mapToObj(i -> new Change(
                                i % 3 == 0 ? "主页（二维码）地址" : "运维人员及电话",
                                i % 3 == 0 ? LONG_ADDRESS : "吴某 023-79220000",
                                i % 3 == 0 ? LONG_ADDRESS + i : "郑某 023-7922000" + i % 10))
                        .toList(),
                reason,
                Collections.nCopies(6, "变更说明及有关文件"),
                "因国庆假期经办人员轮休，未能在2个工作日内备案，今后将明确替岗人员。",
                new Opinion("情况属实，同意报备。", "周某", "2020年10月12日"),
                new Opinion("材料齐全，予以受理，同意报区政府。", "王某", "2020年10月13日"),
                new FilingForm.Writer("张某", "023-79220001", "2020年10月12日"));
    }

    static List<ReportRow> accounts() {
        return List.of(
                new ReportRow(Map.of(
                        ReportField.NAME, "黔江住建",
                        ReportField.PLATFORM, "微信公众号",
                        ReportField.ACCOUNT_ID, "00123456789012345678",
                        ReportField.SPONSOR, COMMISSION,
                        ReportField.FOLLOWERS, "12034",
                        ReportField.LEADER_PHONE, "+86 023-79220000",
                        ReportField.PURPOSE, "=HYPERLINK(\"http://127.0.0.1\",\"点此\")")),
                new ReportRow(Map.of(
                        ReportField.NAME, "黔江质安",
                        ReportField.PLATFORM, "豆瓣小站",
                        ReportField.ADDRESS, LONG_ADDRESS)));
    }

    private static List<Field> fields() {
        return fields("https://mp.weixin.qq.com/s/黔江质安");
    }

    private static List<Field> fields(String address) {
        return List.of(
                new Field("政务新媒体名称", "黔江质安"),
                new Field("平台类型", "微信公众号"),
                new Field("账号ID", "gh_0123456789ab"),
                new Field("主页/二维码", address),
                new Field("账号类型", "信息发布、办事服务"),
                new Field("主办单位", "黔江区建设工程质量安全监督站"),
                new Field("主办单位级别", "区县级"),
                new Field("行政区划", "重庆市黔江区（500114）"),
                new Field("上级主管单位", COMMISSION),
                new Field("认证主体", "黔江区建设工程质量安全监督站"),
                new Field("开设日期", "2020年9月29日"),
                new Field("关注数", "0"),
                new Field("功能定位", "发布建设工程质量安全监督动态、政策法规和典型案例，受理群众对工程质量安全的咨询。"),
                new Field("分管领导", "赵某"),
                new Field("联系电话", "023-79220002"),
                new Field("负责人", "周某"),
                new Field("联系电话", "023-79220003"),
                new Field("运维人员", "吴某"),
                new Field("联系电话", "023-79220004"),
                new Field("运维方式", "自运维"),
                new Field("承办单位", "无"),
                new Field("状态", "正常"));
    }
}

package org.mingchuang.proofing.form;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Findings;
import org.mingchuang.proofing.rule.Rule;
import org.mingchuang.proofing.text.NormalText;

/** 重复: words written twice by mistake. Chinese doubles many words on purpose; only what is never doubled is found. */
public final class Repetitions implements Rule {

    private static final Form TWICE = new Form("repeated", "疑似重复", Severity.WARN, 0.9, Form.PLAIN);

    /** A single character, and the characters before or after it that make the doubling right. */
    private static final Map<Character, String> SINGLE = Map.of(
            '的', "目标有中众矢之无",
            '和', "共总谐缓饱柔温平亲气美乐睦暖祥宁",
            '在', "实现存内外正潜自所好线场职校逃岗建册编任",
            '与', "参给授付赋",
            '及', "以普涉波触顾论提企埃惠危",
            '并', "合兼吞归",
            '对', "校核面相应针绝成双结反方象联立比手策称抗外内口",
            '被', "棉毛植床",
            '把', "门一火车拖",
            '将', "即中大上少武干");

    private static final Set<String> WORDS = Stream.of(
                    ("进行 关于 以及 按照 通过 对于 根据 我们 他们 为了 但是 因为 所以 如果 由于 并且 应当 必须 可能 已经 其中 同时 "
                                    + "此外 工作 项目 建设 管理 规定 要求 有关 相关 部门 单位 单元 企业 人员 情况 开展 落实 推进 加强 提高 "
                                    + "促进 完善 实施 制定 发展 我市 我区 本市 本区 全市 全区 以上 以下 不得 没有 或者 并将 将在 "
                                    + "住房 城乡 政府 国家 人民 社会 安全 生产 城市 农村 工程 质量 服务 问题 措施 制度 办法 方案 通知 文件")
                            .split("[ ]+"))
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 12;

    @Override
    public void find(NormalText text, Findings findings) {
        int i = 0;
        while (i + 1 < text.length()) {
            int length = twice(text, i);
            if (length > 0) {
                String once = text.sourceOf(i, i + length);
                findings.add(TWICE.at(text, i, i + 2 * length, once));
                i += 2 * length;
            } else {
                i++;
            }
        }
    }

    /** The length of what stands at {@code i} twice in a row, by mistake; otherwise zero. */
    private static int twice(NormalText text, int i) {
        char c = text.at(i);
        if (c < '\u4e00' || c > '\u9fff') {
            return 0;
        }
        if (text.at(i + 1) == c) {
            return isSlip(text, i) ? 1 : 0;
        }
        if (text.at(i + 2) == c && text.at(i + 3) == text.at(i + 1) && WORDS.contains(text.slice(i, i + 2))) {
            return 2;
        }
        for (int length = 4; length <= LONGEST; length++) {
            if (text.at(i + length) == c && isSame(text, i, length)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isSlip(NormalText text, int i) {
        String around = SINGLE.get(text.at(i));
        return around != null
                && around.indexOf(text.at(i - 1)) < 0
                && around.indexOf(text.at(i + 2)) < 0
                && text.at(i + 2) != text.at(i)
                && text.at(i - 1) != text.at(i)
                && isHanzi(text.at(i - 1))
                && isHanzi(text.at(i + 2));
    }

    private static boolean isSame(NormalText text, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (!isHanzi(text.at(i)) || text.at(i) != text.at(i + length)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHanzi(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}

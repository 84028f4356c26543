package org.mingchuang.registry.channel;

import static org.mingchuang.registry.ChannelKind.ACCOUNT;
import static org.mingchuang.registry.ChannelKind.APP;
import static org.mingchuang.registry.ChannelKind.MINI_PROGRAM;
import static org.mingchuang.registry.ChannelKind.SUBSITE;
import static org.mingchuang.registry.ChannelKind.WEBSITE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingchuang.registry.ChannelKind;

/**
 * 登记字段 of a channel: the fields of M-18 and those of sites (G-08, G-11) and applications (D7). The order is that of the
 * form and of the filing form. There is none for a platform's password: the system keeps none (M-13).
 */
public enum ChannelField {
    NAME(Form.TEXT, 60, Filed.YES, ChannelKind.values()),
    ACCOUNT_NO(Form.TEXT, 80, Filed.YES, ACCOUNT, APP, MINI_PROGRAM),
    DOMAIN(Form.TEXT, 120, Filed.YES, WEBSITE, SUBSITE),
    ADDRESS(Form.ADDRESS, 300, Filed.YES, ChannelKind.values()),
    QR_CONTENT(Form.ADDRESS, 500, Filed.YES, ACCOUNT, APP, MINI_PROGRAM),
    USE(Form.CHOICE, 20, Filed.YES, ACCOUNT, MINI_PROGRAM, APP),
    PURPOSE(Form.LONG, 300, Filed.YES, ChannelKind.values()),
    NECESSITY(Form.LONG, 500, Filed.NO, ChannelKind.values()),
    CERTIFIED_SUBJECT(Form.TEXT, 80, Filed.YES, ACCOUNT, MINI_PROGRAM, APP),
    SITE_CODE(Form.TEXT, 10, Filed.YES, WEBSITE, SUBSITE),
    ICP_NO(Form.TEXT, 60, Filed.YES, WEBSITE, SUBSITE, APP, MINI_PROGRAM),
    POLICE_NO(Form.TEXT, 60, Filed.YES, WEBSITE, SUBSITE),
    CAC_FILING_NO(Form.TEXT, 60, Filed.YES, APP, MINI_PROGRAM),
    PROJECT_NO(Form.TEXT, 60, Filed.YES, APP, MINI_PROGRAM),
    OPENED_ON(Form.DAY, 10, Filed.YES, ChannelKind.values()),
    EARLIER_FILING(Form.TEXT, 80, Filed.NO, ChannelKind.values()),
    LEADER(Form.PERSON, 18, Filed.YES, ChannelKind.values()),
    RESPONSIBLE(Form.PERSON, 18, Filed.YES, ChannelKind.values()),
    OPERATOR(Form.PERSON, 18, Filed.YES, ChannelKind.values()),
    PHONE(Form.TEXT, 40, Filed.YES, ChannelKind.values()),
    OPERATION(Form.CHOICE, 20, Filed.YES, ChannelKind.values()),
    CONTRACTOR(Form.TEXT, 80, Filed.YES, ChannelKind.values()),
    CONTRACT_NO(Form.TEXT, 60, Filed.YES, ChannelKind.values()),
    CONTRACT_UNTIL(Form.DAY, 10, Filed.YES, ChannelKind.values()),
    SECRECY_AGREEMENT(Form.CHOICE, 5, Filed.YES, ChannelKind.values()),
    FOLLOWERS(Form.NUMBER, 10, Filed.NO, ACCOUNT, APP, MINI_PROGRAM);

    /** 发布、服务、综合. */
    static final List<String> USES = List.of("PUBLISHING", "SERVICE", "BOTH");
    /** 自行运维、委托运维. */
    static final List<String> OPERATIONS = List.of("OWN", "CONTRACTED");

    static final List<String> YES_NO = List.of("YES", "NO");

    private final Form form;
    private final int longest;
    private final Filed filed;
    private final Set<ChannelKind> kinds;

    ChannelField(Form form, int longest, Filed filed, ChannelKind... kinds) {
        this.form = form;
        this.longest = longest;
        this.filed = filed;
        this.kinds = EnumSet.copyOf(Arrays.asList(kinds));
    }

    public static List<ChannelField> of(ChannelKind kind) {
        return Arrays.stream(values())
                .filter(field -> field.kinds.contains(kind))
                .toList();
    }

    Form form() {
        return form;
    }

    int longest() {
        return longest;
    }

    /** A change of it is filed (G-07, N-23). */
    public boolean isFiled() {
        return filed == Filed.YES;
    }

    public boolean isPerson() {
        return form == Form.PERSON;
    }

    /** What the opening was consented to for (M-15); the rest is given by the platform or follows later. */
    boolean isConsentedTo() {
        return this == NAME
                || this == DOMAIN
                || this == USE
                || this == PURPOSE
                || this == NECESSITY
                || this == OPERATION
                || this == CONTRACTOR;
    }

    /** Of what stood before this system, or stands; a plan has neither yet. */
    boolean isOfStanding() {
        return this == OPENED_ON || this == EARLIER_FILING;
    }

    /** Only where the operation is contracted (M-14). */
    public boolean isOfContract() {
        return this == CONTRACTOR || this == CONTRACT_NO || this == CONTRACT_UNTIL || this == SECRECY_AGREEMENT;
    }

    List<String> choices() {
        return switch (this) {
            case USE -> USES;
            case OPERATION -> OPERATIONS;
            case SECRECY_AGREEMENT -> YES_NO;
            default -> List.of();
        };
    }

    /** 填写形式. */
    enum Form {
        TEXT,
        LONG,
        ADDRESS,
        CHOICE,
        DAY,
        PERSON,
        NUMBER
    }

    /** 是否备案事项. */
    enum Filed {
        YES,
        NO
    }
}

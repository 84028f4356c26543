package org.mingchuang.registry.channel;

import java.util.ArrayList;
import java.util.List;
import org.mingchuang.approval.spi.SubmittedSubject;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.registry.ChannelId;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Shows signers the opening that they sign. */
@Component
class OpeningSubject implements SubmittedSubject {

    private final ChannelStore channels;
    private final ChannelDigest digests;
    private final FieldWords words;
    private final Units units;

    OpeningSubject(ChannelStore channels, ChannelDigest digests, FieldWords words, Units units) {
        this.channels = channels;
        this.digests = digests;
        this.words = words;
        this.units = units;
    }

    static String title(Channel channel) {
        return "开设“" + channel.name() + "”";
    }

    @Override
    public String kind() {
        return ChannelId.KIND;
    }

    @Override
    public String label() {
        return "渠道开设";
    }

    @Override
    public String form() {
        return "政务新媒体（网站）开设审批表";
    }

    @Override
    public Presentation present(SubjectRef subject, Digest digest) {
        Channel channel = found(subject);
        return new Presentation(
                title(channel),
                "/office/channels/" + channel.id().value(),
                "",
                facts(channel),
                List.of(),
                body(channel),
                "");
    }

    private List<Fact> facts(Channel channel) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("渠道", words.place(channel)));
        facts.add(
                new Fact("主办单位", units.find(channel.unit()).map(UnitView::name).orElse("")));
        for (ChannelField field : ChannelField.of(channel.kind())) {
            facts.add(new Fact(words.label(field), words.value(field, channel.fields())));
        }
        if (!channel.exception().isEmpty()) {
            facts.add(new Fact("同平台另设账号的理由", channel.exception()));
        }
        return facts.stream().filter(fact -> !fact.value().isEmpty()).toList();
    }

    private String body(Channel channel) {
        return "<p><strong>功能定位：</strong>" + escaped(channel, ChannelField.PURPOSE) + "</p><p><strong>开设必要性：</strong>"
                + escaped(channel, ChannelField.NECESSITY) + "</p>";
    }

    private static String escaped(Channel channel, ChannelField field) {
        return HtmlUtils.htmlEscape(channel.fields().of(field), "UTF-8");
    }

    @Override
    public Digest currentDigest(SubjectRef subject) {
        return digests.of(found(subject));
    }

    @Override
    public boolean mayRead(Actor actor, SubjectRef subject) {
        return ChannelPolicy.mayRead(actor, found(subject).unit());
    }

    private Channel found(SubjectRef subject) {
        return channels.find(new ChannelId(subject.number())).orElseThrow();
    }
}

package org.mingchuang.publishing.manuscript;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import org.mingchuang.approval.Approvals;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.publishing.ReleasedItem;
import org.mingchuang.publishing.spi.Outlet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Hands one version to its outlet, inside the delivery's transaction: lists already know the item when the outlet makes its
 * pages, and know nothing of it when the outlet fails. What was not signed is never handed over (invariant 1).
 */
@Component
class DeliveryCarrier {

    private final ManuscriptStore manuscripts;
    private final VersionStore versions;
    private final VersionDigest digests;
    private final DeliveryStore deliveries;
    private final ReleaseStore releases;
    private final ItemReader items;
    private final ContentCheck check;
    private final Approvals approvals;
    private final Outlets outlets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeliveryCarrier(
            ManuscriptStore manuscripts,
            VersionStore versions,
            VersionDigest digests,
            DeliveryStore deliveries,
            ReleaseStore releases,
            ItemReader items,
            ContentCheck check,
            Approvals approvals,
            Outlets outlets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.manuscripts = manuscripts;
        this.versions = versions;
        this.digests = digests;
        this.deliveries = deliveries;
        this.releases = releases;
        this.items = items;
        this.check = check;
        this.approvals = approvals;
        this.outlets = outlets;
        this.events = events;
        this.clock = clock;
    }

    void carry(Delivery delivery) {
        Manuscript manuscript = manuscripts.locked(delivery.manuscript()).orElseThrow();
        Version version = versions.find(manuscript.id(), delivery.version()).orElseThrow();
        switch (delivery.action()) {
            case PUBLISH -> publish(delivery, manuscript, version);
            case WITHDRAW -> withdraw(delivery, manuscript, version);
        }
    }

    private void publish(Delivery delivery, Manuscript manuscript, Version version) {
        // From the stored text, not from the stored digest: a text changed behind the system's back has no signature.
        Digest digest = digests.of(manuscript.id(), version.text());
        if (!approvals.isSigned(manuscript.id().subject(), digest)) {
            refuse(delivery, manuscript, version);
            return;
        }
        check.beforeRelease(version);
        Instant now = now();
        Manuscript out = manuscript.out(version.number(), now);
        ReleasedItem item = items.item(out, version, now);
        releases.put(item);
        manuscripts.update(out);
        Outlet.Receipt receipt = outlet(delivery).publish(item);
        deliveries.done(delivery, receipt.address(), now);
        announce(ManuscriptAct.PUBLISH.name(), out, version, receipt.address());
    }

    private void withdraw(Delivery delivery, Manuscript manuscript, Version version) {
        Instant now = now();
        ReleasedItem item = items.item(manuscript, version, now);
        if (manuscript.live() == null) {
            releases.remove(manuscript.id());
        }
        Outlet.Receipt receipt = outlet(delivery).withdraw(item, delivery.reason());
        deliveries.done(delivery, receipt.address(), now);
        announce("TAKEN_OFF", manuscript, version, receipt.address());
    }

    private void refuse(Delivery delivery, Manuscript manuscript, Version version) {
        deliveries.cancel(delivery, "该版本没有完整的审批记录，不予发布", clock.instant());
        announce("REFUSED", manuscript, version, "");
    }

    private Outlet outlet(Delivery delivery) {
        return outlets.byCode(delivery.outlet());
    }

    private void announce(String act, Manuscript manuscript, Version version, String address) {
        var details = new LinkedHashMap<String, String>();
        details.put("版本", Integer.toString(version.number()));
        details.put("摘要", version.digest().brief());
        if (!address.isEmpty()) {
            details.put("地址", address);
        }
        events.publishEvent(new ManuscriptChanged(manuscript, act, details, Actor.system()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

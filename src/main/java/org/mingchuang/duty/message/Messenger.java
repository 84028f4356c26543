package org.mingchuang.duty.message;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** 送达. */
@Component
public class Messenger {

    public void tell(Notification notification, Instant at) {}
}

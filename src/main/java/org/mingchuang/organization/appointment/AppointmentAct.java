package org.mingchuang.organization.appointment;

/** 任职动作. */
enum AppointmentAct {
    APPOINTED,
    RELIEVED
}

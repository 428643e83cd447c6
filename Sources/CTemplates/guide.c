#include "CTemplates.h"

static const unsigned char holidays[] = {
#embed "../../templates/guide.holidays.tsv"
};

static const unsigned char statements[] = {
#embed "../../templates/guide.statements.tsv"
};

PlaintBytes plaint_guide_holidays(void) { return (PlaintBytes){holidays, sizeof holidays}; }
PlaintBytes plaint_guide_statements(void) { return (PlaintBytes){statements, sizeof statements}; }

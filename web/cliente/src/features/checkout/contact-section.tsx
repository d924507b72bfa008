import { TextField } from '@pardos/web-ui/components/field.tsx';
import { Segmented } from '@pardos/web-ui/components/segmented.tsx';
import styles from './box.module.css';
import { Box } from './box.tsx';
import { mobileDigits } from './peru-rules.ts';
import { fieldId } from './problems.ts';
import type { SectionProps } from './section.ts';

/** Who orders, and the receipt in whose name. */
export function ContactSection(props: SectionProps) {
  const { draft, change, problemAt } = props;

  return (
    <Box title="Tus datos">
      <TextField
        id={fieldId('customer.name')}
        label="Nombre y apellido"
        autoComplete="name"
        maxLength={80}
        error={problemAt('customer.name')}
        value={draft.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <div className={styles.two}>
        <TextField
          id={fieldId('customer.phone')}
          label="Celular"
          type="tel"
          inputMode="tel"
          autoComplete="tel-national"
          placeholder="987 654 321"
          maxLength={20}
          hint={phoneHint(draft.phone)}
          error={problemAt('customer.phone')}
          value={draft.phone}
          onChange={(event) => change({ phone: event.target.value })}
        />
        <TextField
          id={fieldId('customer.email')}
          label="Correo electrónico"
          type="email"
          autoComplete="email"
          maxLength={120}
          hint="Te avisamos cada paso de tu pedido."
          error={problemAt('customer.email')}
          value={draft.email}
          onChange={(event) => change({ email: event.target.value })}
        />
      </div>
      <ReceiptFields {...props} />
    </Box>
  );
}

function ReceiptFields({ draft, change, problemAt }: SectionProps) {
  const invoice = draft.receipt === 'FACTURA';

  return (
    <>
      <Segmented
        label="Comprobante"
        value={draft.receipt}
        onChange={(receipt) => change({ receipt, document: '' })}
        options={[
          { value: 'BOLETA', label: 'Boleta' },
          { value: 'FACTURA', label: 'Factura' },
        ]}
      />
      <div className={styles.two}>
        <TextField
          id={fieldId('receipt.documentNumber')}
          label={invoice ? 'RUC' : 'DNI'}
          optional={!invoice}
          inputMode="numeric"
          maxLength={invoice ? 11 : 8}
          error={problemAt('receipt.documentNumber')}
          value={draft.document}
          onChange={(event) => change({ document: event.target.value.replace(/\D/g, '') })}
        />
        {invoice && (
          <TextField
            id={fieldId('receipt.companyName')}
            label="Razón social"
            autoComplete="organization"
            maxLength={120}
            error={problemAt('receipt.companyName')}
            value={draft.company}
            onChange={(event) => change({ company: event.target.value })}
          />
        )}
      </div>
    </>
  );
}

/** Says while typing how far the number is. */
function phoneHint(phone: string): string {
  const digits = mobileDigits(phone);
  if (digits === '') return '9 dígitos, empieza con 9.';
  if (!digits.startsWith('9')) return 'Debe empezar con 9.';
  if (digits.length > 9) return 'Tiene dígitos de más.';
  if (digits.length === 9) return 'Celular completo.';
  return digits.length === 8 ? 'Falta 1 dígito.' : `Faltan ${9 - digits.length} dígitos.`;
}
